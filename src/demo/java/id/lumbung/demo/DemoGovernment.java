package id.lumbung.demo;

import java.util.List;

/** A demo government ready to be stored: its rows, the files they name, and the figures scoring made of its sheets. */
record DemoGovernment(GovernmentPlan plan, DemoRows rows, List<DemoFile> files, SheetScores scores) {}
