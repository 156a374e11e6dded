package id.lkjip.akses;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.AnnotationMetadata;

/** Holds every service method with {@link Memerlukan} against the table of rights before it runs. */
@Configuration(proxyBeanMethods = false)
@Import(HakConfiguration.Perantara.class)
public class HakConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor penjagaOperasi() {
        var pointcut = new StaticMethodMatcherPointcut() {
            @Override
            public boolean matches(Method method, Class<?> targetClass) {
                return required(method, targetClass) != null;
            }
        };
        MethodInterceptor penjaga = panggilan -> {
            Object sasaran = panggilan.getThis();
            Memerlukan perlu = required(
                    panggilan.getMethod(),
                    sasaran == null ? panggilan.getMethod().getDeclaringClass() : sasaran.getClass());
            if (perlu != null) {
                Wewenang.periksa(perlu.value());
            }
            return panggilan.proceed();
        };
        return new DefaultPointcutAdvisor(pointcut, penjaga);
    }

    /** The method's own right, else its class's; {@code null} when it is open. */
    private static @Nullable Memerlukan required(Method method, Class<?> targetClass) {
        if (!Modifier.isPublic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
            return null;
        }
        Class<?> kelas = org.springframework.util.ClassUtils.getUserClass(targetClass);
        Memerlukan sendiri = AnnotatedElementUtils.findMergedAnnotation(
                AopUtils.getMostSpecificMethod(method, kelas), Memerlukan.class);
        return sendiri != null ? sendiri : AnnotatedElementUtils.findMergedAnnotation(kelas, Memerlukan.class);
    }

    /** Makes Spring wrap guarded beans, whatever else of its proxying is configured. */
    static class Perantara implements ImportBeanDefinitionRegistrar {
        @Override
        public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
            AopConfigUtils.registerAutoProxyCreatorIfNecessary(registry);
            AopConfigUtils.forceAutoProxyCreatorToUseClassProxying(registry);
        }
    }
}
