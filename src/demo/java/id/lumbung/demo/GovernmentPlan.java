package id.lumbung.demo;

import id.lumbung.shared.RegionCode;
import java.util.List;

/**
 * What a demo government is to look like.
 *
 * @param governmentPoints the points its own indicators have at most
 * @param detailed whether its history, evidence and people are told in full
 */
record GovernmentPlan(
        RegionCode code,
        String name,
        List<PlannedAgency> agencies,
        List<PlannedInnovation> innovations,
        int governmentPoints,
        boolean detailed) {}
