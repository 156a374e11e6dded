package id.lkjip.ui.contoh;

import id.lkjip.LkjipApplication;
import id.lkjip.akses.Peran;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The whole application in this JVM over {@link ContohData}, signed in as a coordinator, without a browser. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {LkjipApplication.class, KonfigurasiContoh.class},
        properties = {"lkjip.data=:memori:", "lkjip.admin.password=rahasia", "lkjip.contoh=false"})
@Sebagai(
        value = {Peran.PERENCANA, Peran.ANALIS},
        akun = "admin")
public @interface UjiTampilan {}
