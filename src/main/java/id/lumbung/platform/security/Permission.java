package id.lumbung.platform.security;

/** What somebody may do. Features ask for permissions, never for roles; identity maps roles to these. */
public enum Permission {
    /** See the figures of the own government. */
    DASHBOARD_READ,
    /** See innovations, their indicator sheets and evidence. */
    INNOVATION_READ,
    /** Register and edit innovations, claim levels, attach evidence; scoped to an agency. */
    INNOVATION_EDIT,
    /** Send a sheet to verification; scoped to an agency. */
    INNOVATION_SUBMIT,
    /** Accept, correct or return claims. */
    SHEET_VERIFY,
    /** Choose the steps a government plans to take; scoped to an agency. */
    PLAN_EDIT,
    /** Claim levels of the government's own indicators, prove and send them; enter what the ministry published. */
    GOVERNMENT_EDIT,
    /** Publish the government's snapshot. */
    SNAPSHOT_PUBLISH,
    /** See the ranking of a province from published snapshots. */
    PROVINCE_READ,
    /** Edit agencies, members, period, standard value and targets. */
    SETTINGS_EDIT,
    /** See instruments. */
    INSTRUMENT_READ,
    /** Upload, publish and retire instruments; belongs to no government. */
    INSTRUMENT_PUBLISH,
    /** Onboard and suspend governments; belongs to no government. */
    PLATFORM_ADMIN
}
