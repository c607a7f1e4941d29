/** The few pages somebody sees before they can act: choosing a government, no access, signed out. */
@NullMarked
package id.lumbung.identity.ui;

import org.jspecify.annotations.NullMarked;
