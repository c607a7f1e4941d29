package id.lumbung.demo;

import id.lumbung.assessment.core.SheetState;
import java.util.Set;

/**
 * What an innovation of the demo is to look like.
 *
 * @param expansion what the title stands for, or empty
 * @param initiator a unit below the agency, or the agency itself
 * @param affair a code of {@code ref.affair}
 * @param score the maturity its sheet has when only what is verified counts; 0 for a draft
 * @param pending rows that wait for a verifier
 * @param returned rows that wait for the agency
 */
record PlannedInnovation(
        PlannedAgency agency,
        String title,
        String expansion,
        String initiator,
        String affair,
        int score,
        SheetState state,
        Set<String> pending,
        Set<String> returned) {}
