package id.lumbung.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a route into the navigation, for those who have the permission it needs. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuEntry {
    MenuSection section();

    /** Smaller comes first in its section. */
    int order();

    LiIcon icon();

    /** The key of its word. */
    String key();
}
