package id.lumbung.demo;

/** The tables of a government that the demo fills, in an order in which each refers to earlier ones only. */
enum DemoTable {
    TENANT_SETTING("copy tenant_setting (id, version, standard_value, yellow_from, updated_at) from stdin"),
    AGENCY("copy agency (id, version, name, short_name, active, name_key) from stdin"),
    MEMBER("copy member (id, version, subject, email, username, name, position, active) from stdin"),
    MEMBER_ROLE("copy member_role (id, member_id, role, agency_id) from stdin"),
    PERIOD("""
            copy period (year, version, instrument_code, instrument_version, instrument_revision, opens_on, closes_on,
            national_closes_on, open) from stdin"""),
    YEARLY_INDEX("copy yearly_index (year, version, national_index, national_rank, target, source) from stdin"),
    INNOVATION("""
            copy innovation (id, version, agency_id, title, stage, initiator, initiator_name, classification, type, form,
            affair, other_affairs, theme, trial_on, implemented_on, developed_on, design, design_words, aim, benefit,
            result, latitude, longitude, video_url, times_reported, created_at, updated_at, updated_by,
            title_key) from stdin"""),
    SHEET("""
            copy sheet (id, version, year, innovation_id, state, claimed_points, verified_points, claimed_eligible,
            verified_eligible, filled, pending, returned, submitted_at, updated_at) from stdin"""),
    ANSWER("""
            copy answer (sheet_id, indicator, version, basis, claimed_level, verified_level, decision, reason, decided_by,
            decided_at, submitted_at, updated_at, value) from stdin"""),
    EVIDENCE("""
            copy evidence (id, version, sheet_id, indicator, kind, name, media_type, size, sha256, object_key, url, state,
            uploaded_by, uploaded_at) from stdin"""),
    SHEET_EVENT("""
            copy sheet_event (id, sheet_id, indicator, action, from_level, to_level, reason, actor, actor_name, at)
            from stdin""");

    private final String copy;

    DemoTable(String copy) {
        this.copy = copy;
    }

    String copy() {
        return copy;
    }
}
