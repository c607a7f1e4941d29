/** The instruments to read, and what the platform's staff does with their packs. */
@NullMarked
package id.lumbung.instrument.ui;

import org.jspecify.annotations.NullMarked;
