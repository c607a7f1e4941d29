package id.lumbung.assessment;

/** How far a verifier has come: claims that wait, and what they decided today. */
public record QueueStanding(long waiting, long decidedToday) {}
