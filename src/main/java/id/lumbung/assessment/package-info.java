/** What a government claims and what its verifiers accept: periods, indicator sheets, scores and zones. */
@NullMarked
package id.lumbung.assessment;

import org.jspecify.annotations.NullMarked;
