/** Portfolios as documents: read as the scoring contract says or refused with every flaw, scored, and written again. */
@NullMarked
package id.lumbung.portfolio;

import org.jspecify.annotations.NullMarked;
