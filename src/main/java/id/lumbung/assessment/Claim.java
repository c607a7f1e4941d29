package id.lumbung.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What an agency says of one row.
 *
 * @param version of the answer it was looking at, {@link SheetAnswer#NONE} where there was none
 * @param reopen that a decision on this row, if there is one, shall be made anew
 */
public record Claim(String indicator, @Nullable String basis, int level, long version, boolean reopen) {}
