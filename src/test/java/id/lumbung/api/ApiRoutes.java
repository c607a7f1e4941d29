package id.lumbung.api;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.GOVERNMENT_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_SUBMIT;
import static id.lumbung.platform.security.Permission.INSTRUMENT_PUBLISH;
import static id.lumbung.platform.security.Permission.INSTRUMENT_READ;
import static id.lumbung.platform.security.Permission.PLAN_EDIT;
import static id.lumbung.platform.security.Permission.PLATFORM_ADMIN;
import static id.lumbung.platform.security.Permission.PROVINCE_READ;
import static id.lumbung.platform.security.Permission.SETTINGS_EDIT;
import static id.lumbung.platform.security.Permission.SHEET_VERIFY;
import static id.lumbung.platform.security.Permission.SNAPSHOT_PUBLISH;

import id.lumbung.platform.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What each route of the API takes: any one of these permissions, and a body. A new route is a new line. */
record ApiRoutes(String method, String path, String body, Set<Permission> permissions) {
    private static final String V1 = "/api/v1";
    private static final String SHEET = "/innovations/{innovation}/sheet";
    private static final String OWN = "/government-indicators";
    private static final String SEEN = "{\"version\": -1}";
    private static final String CLAIM = "{\"version\": -1, \"level\": 1}";
    private static final String AGENCY = "{\"name\": \"Dinas Perhubungan\", \"shortName\": \"Dishub\"}";
    private static final String DAYS =
            "\"opensOn\": \"2027-01-04\", \"closesOn\": \"2027-08-01\", \"nationalClosesOn\": \"2027-08-31\"";
    private static final String PORTFOLIO = """
            {"instrument": {"code": "IID", "version": "2026"}, "spd": {}, "innovations": []}""";
    private static final String PROFILE =
            "{\"agency\": \"AGENCY\", \"title\": \"Antrean daring\", \"stage\": \"PENERAPAN\"}";

    static final List<ApiRoutes> ALL = Stream.of(
                    get("/me"),
                    get("/agencies", INNOVATION_READ),
                    post("/agencies", AGENCY, SETTINGS_EDIT),
                    put("/agencies/{id}", AGENCY.replace("{", "{\"version\": 0, "), SETTINGS_EDIT),
                    post("/agencies/{id}/deactivation", "", SETTINGS_EDIT),
                    post("/agencies/{id}/activation", "", SETTINGS_EDIT),
                    get("/dashboard", DASHBOARD_READ),
                    get("/governments", PLATFORM_ADMIN),
                    get("/innovations", INNOVATION_READ),
                    post("/innovations", PROFILE, INNOVATION_EDIT),
                    get("/innovations/{id}", INNOVATION_READ),
                    put("/innovations/{id}", "{\"version\": 0, \"profile\": " + PROFILE + "}", INNOVATION_EDIT),
                    get(SHEET, INNOVATION_READ),
                    get(SHEET + "/submission", INNOVATION_READ),
                    get(SHEET + "/sendings", INNOVATION_READ),
                    get(SHEET + "/sendings/{sending}", INNOVATION_READ),
                    put(SHEET + "/rows/{indicator}", CLAIM, INNOVATION_EDIT),
                    get(SHEET + "/rows/{indicator}/evidence", INNOVATION_READ),
                    post(
                            SHEET + "/rows/{indicator}/evidence/links",
                            "{\"url\": \"https://jdih.go.id/1\"}",
                            INNOVATION_EDIT),
                    post(SHEET + "/rows/{indicator}/evidence/files", "", INNOVATION_EDIT),
                    delete(SHEET + "/rows/{indicator}/evidence/{id}", INNOVATION_EDIT, GOVERNMENT_EDIT),
                    post(SHEET + "/rows/{indicator}/withdrawal", SEEN, INNOVATION_SUBMIT),
                    post(SHEET + "/submission", "", INNOVATION_SUBMIT),
                    post(SHEET + "/sendings/{sending}/withdrawal", "", INNOVATION_SUBMIT),
                    get(OWN, INNOVATION_READ),
                    get(OWN + "/submission", INNOVATION_READ),
                    get(OWN + "/sendings", INNOVATION_READ),
                    get(OWN + "/sendings/{sending}", INNOVATION_READ),
                    put(OWN + "/rows/{indicator}", CLAIM, GOVERNMENT_EDIT),
                    get(OWN + "/rows/{indicator}/evidence", INNOVATION_READ),
                    post(
                            OWN + "/rows/{indicator}/evidence/links",
                            "{\"url\": \"https://jdih.go.id/2\"}",
                            GOVERNMENT_EDIT),
                    post(OWN + "/rows/{indicator}/evidence/files", "", GOVERNMENT_EDIT),
                    delete(OWN + "/rows/{indicator}/evidence/{id}", GOVERNMENT_EDIT),
                    put(OWN + "/rows/{indicator}/value", "{\"version\": -1, \"value\": 5}", GOVERNMENT_EDIT),
                    post(OWN + "/rows/{indicator}/withdrawal", SEEN, GOVERNMENT_EDIT),
                    post(OWN + "/submission", "", GOVERNMENT_EDIT),
                    post(OWN + "/sendings/{sending}/withdrawal", "", GOVERNMENT_EDIT),
                    get("/instruments", INSTRUMENT_READ),
                    get("/instruments/{code}/packs", INSTRUMENT_PUBLISH),
                    get("/instruments/{code}/{version}", INSTRUMENT_READ),
                    get("/instruments/{code}/{version}/revisions", INSTRUMENT_READ),
                    post("/instruments/{code}/{version}/score", PORTFOLIO, INSTRUMENT_READ),
                    post("/instruments/{code}/{version}/levers", PORTFOLIO, INSTRUMENT_READ),
                    get("/members", SETTINGS_EDIT),
                    post(
                            "/members",
                            "{\"email\": \"baru@mojokertokota.go.id\", \"name\": \"Baru\","
                                    + " \"roles\": [{\"role\": \"VERIFIER\"}]}",
                            SETTINGS_EDIT),
                    put(
                            "/members/{id}",
                            "{\"version\": 0, \"name\": \"Baru\", \"roles\": [{\"role\": \"LEADER\"}]}",
                            SETTINGS_EDIT),
                    post("/members/{id}/deactivation", "", SETTINGS_EDIT),
                    post("/members/{id}/activation", "", SETTINGS_EDIT),
                    get("/national-results", DASHBOARD_READ),
                    put("/national-results/{year}", "{\"index\": 61.25, \"rank\": 7}", GOVERNMENT_EDIT),
                    delete("/national-results/{year}", GOVERNMENT_EDIT),
                    get("/periods", DASHBOARD_READ),
                    post(
                            "/periods",
                            "{\"year\": 2027, \"instrument\": {\"code\": \"IID\", \"version\": \"2027\"}, " + DAYS
                                    + "}",
                            SETTINGS_EDIT),
                    post("/periods/{year}/closing", "", SETTINGS_EDIT),
                    post("/periods/{year}/reopening", "", SETTINGS_EDIT),
                    put("/periods/{year}/days", "{" + DAYS.replace("2027", "2026") + "}", SETTINGS_EDIT),
                    get("/periods/{year}/revision", DASHBOARD_READ),
                    get("/periods/{year}/revision/{revision}", SETTINGS_EDIT),
                    post("/periods/{year}/revision", "{\"revision\": 1}", SETTINGS_EDIT),
                    get("/periods/{year}/levers", DASHBOARD_READ),
                    get("/periods/{year}/portfolio", DASHBOARD_READ),
                    get("/periods/{year}/comparison?as=2025", DASHBOARD_READ),
                    get("/periods/{year}/plan", DASHBOARD_READ),
                    get("/periods/{year}/plan/best?days=10", DASHBOARD_READ),
                    post("/periods/{year}/plan/parts", "{\"steps\": [\"SPD-01/1\"]}", PLAN_EDIT),
                    get("/periods/{year}/snapshot", DASHBOARD_READ),
                    put("/periods/{year}/snapshot", "", SNAPSHOT_PUBLISH),
                    put("/plan/parts/{id}", "{\"version\": 0, \"owner\": \"Bappeda\"}", PLAN_EDIT),
                    post("/plan/parts/{id}/move-up", "{\"version\": 0}", PLAN_EDIT),
                    delete("/plan/parts/{id}?version=0", PLAN_EDIT),
                    get("/province/ranking?year=2026", PROVINCE_READ),
                    get("/settings/limits", SETTINGS_EDIT),
                    put("/settings/limits", "{\"standardValue\": 70, \"yellowFrom\": 45}", SETTINGS_EDIT),
                    get("/settings/targets", SETTINGS_EDIT),
                    put("/settings/targets/{year}", "{\"target\": 70.5}", SETTINGS_EDIT),
                    delete("/settings/targets/{year}", SETTINGS_EDIT),
                    get("/verification", SHEET_VERIFY),
                    post("/verification/undo", "", SHEET_VERIFY),
                    post(
                            "/verification/{sheet}/{indicator}/decision",
                            "{\"version\": 0, \"verdict\": \"ACCEPT\"}",
                            SHEET_VERIFY))
            .toList();

    String name() {
        return method + " " + path.replaceFirst("\\?.*", "");
    }

    boolean reads() {
        return method.equals("GET");
    }

    private static ApiRoutes get(String path, Permission... permissions) {
        return new ApiRoutes("GET", V1 + path, "", Set.of(permissions));
    }

    private static ApiRoutes delete(String path, Permission... permissions) {
        return new ApiRoutes("DELETE", V1 + path, "", Set.of(permissions));
    }

    private static ApiRoutes post(String path, String body, Permission... permissions) {
        return new ApiRoutes("POST", V1 + path, body, Set.of(permissions));
    }

    private static ApiRoutes put(String path, String body, Permission permission) {
        return new ApiRoutes("PUT", V1 + path, body, Set.of(permission));
    }
}
