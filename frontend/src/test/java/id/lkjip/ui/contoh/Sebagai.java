package id.lkjip.ui.contoh;

import id.lkjip.akses.Adaptor;
import id.lkjip.akses.Pelaku;
import id.lkjip.akses.Peran;
import id.lkjip.akses.UnitKerja;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Runs a test as a person with these roles, signed in at the page. */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = Sebagai.Masuk.class)
public @interface Sebagai {

    /** Her roles. */
    Peran[] value();

    /** Her biro, as {@link UnitKerja#kode()}. */
    String[] biro() default {};

    /** Name of her account. */
    String akun() default "penguji";

    /** Makes the sign-in. */
    final class Masuk implements WithSecurityContextFactory<Sebagai> {

        @Override
        public SecurityContext createSecurityContext(Sebagai sebagai) {
            Set<UnitKerja> biro = Arrays.stream(sebagai.biro())
                    .map(b -> UnitKerja.dari(b).orElseThrow())
                    .collect(Collectors.toSet());
            var pelaku = new Pelaku(
                    sebagai.akun(),
                    sebagai.akun(),
                    Set.of(sebagai.value()),
                    biro,
                    Adaptor.UI,
                    "127.0.0.1",
                    null,
                    false,
                    false,
                    1);
            return pelaku.konteks();
        }
    }
}
