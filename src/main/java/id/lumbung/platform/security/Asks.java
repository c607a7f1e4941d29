package id.lumbung.platform.security;

import io.micronaut.aop.Around;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission without which nobody gets into this method of a service. It is asked before the method's transaction
 * begins, so that whoever may not costs no connection; where it has to hold for one agency, the method asks {@link Access}.
 */
@Around
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {
    /** Any one of these is enough. */
    Permission[] value();
}
