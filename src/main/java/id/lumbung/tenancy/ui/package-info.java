/** What the platform's staff see of governments. */
@NullMarked
package id.lumbung.tenancy.ui;

import org.jspecify.annotations.NullMarked;
