/**
 * Vaadin on Micronaut's Tomcat. To be deleted when the official integration can be used: its classes have the same roles
 * (docs/decisions, "our Vaadin glue and its end").
 */
@NullMarked
package id.lumbung.platform.vaadin;

import org.jspecify.annotations.NullMarked;
