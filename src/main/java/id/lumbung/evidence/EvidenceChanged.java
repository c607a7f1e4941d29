package id.lumbung.evidence;

import java.util.UUID;

/** A row of a sheet has more or less evidence than before; told inside the transaction. */
public record EvidenceChanged(UUID sheetId, String indicator) {}
