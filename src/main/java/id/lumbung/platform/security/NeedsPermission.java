package id.lumbung.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The permission without which nobody lands on this route; a route that has none is refused to everybody. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsPermission {
    /** Any one of these is enough; none at all is for everybody who is signed in. */
    Permission[] value();
}
