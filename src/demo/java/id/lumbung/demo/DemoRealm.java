package id.lumbung.demo;

import id.lumbung.shared.RegionCode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The realm {@code lumbung} as the demo and the tests need it: an organization per government, the accounts, the portal
 * as a confidential client with PKCE, and a public client for trying the API with curl.
 *
 * @param portal the portal's address as the browser sees it
 * @param secret what the portal proves itself with
 * @param governments the name of each government by its code
 */
public record DemoRealm(URI portal, String secret, Map<RegionCode, String> governments, List<DemoAccount> accounts) {
    public static final String NAME = "lumbung";
    public static final String PORTAL = "lumbung-portal";
    public static final String CLI = "lumbung-cli";
    /** The portal's own look for Keycloak's pages. */
    static final String THEME = "lumbung";
    /** Realm role of those who run the portal for everybody. */
    public static final String PLATFORM_ADMIN = "platform-admin";

    /** Whom the demo tells people about. All invented. */
    public static List<DemoAccount> demoAccounts() {
        return List.of(
                new DemoAccount("platform", "Wira Pratama", List.of(), List.of(PLATFORM_ADMIN)),
                DemoAccount.of("province.35", "Endah Lestari", "35"),
                DemoAccount.of("admin.35-76", "Rini Astuti", "35-76"),
                DemoAccount.of("operator.35-76", "Sari Dewi", "35-76"),
                DemoAccount.of("head.35-76", "Agus Hartono", "35-76"),
                DemoAccount.of("verifier.35-76", "Budi Santoso", "35-76"),
                DemoAccount.of("mayor.35-76", "Ratna Kusuma", "35-76"),
                DemoAccount.of("admin.35-16", "Dian Permata", "35-16"),
                DemoAccount.of("operator.35-16", "Eko Nugroho", "35-16"),
                DemoAccount.of("head.35-16", "Maya Sulistya", "35-16"),
                DemoAccount.of("verifier.35-16", "Joko Riyadi", "35-16"),
                DemoAccount.of("mayor.35-16", "Teguh Wibowo", "35-16"));
    }

    /** The realm in Keycloak's own form. */
    Map<String, Object> representation() {
        var realm = new LinkedHashMap<String, Object>();
        realm.put("realm", NAME);
        realm.put("displayName", "Lumbung Inovasi");
        realm.put("enabled", true);
        realm.put("sslRequired", "external");
        realm.put("organizationsEnabled", true);
        realm.put("registrationAllowed", false);
        realm.put("loginTheme", THEME);
        realm.put("attributes", attributes());
        realm.put("bruteForceProtected", true);
        realm.put("ssoSessionIdleTimeout", 1800);
        realm.put("ssoSessionMaxLifespan", 43200);
        realm.put("internationalizationEnabled", true);
        realm.put("supportedLocales", List.of("id", "en"));
        realm.put("defaultLocale", "id");
        realm.put("roles", Map.of("realm", List.of(Map.of("name", PLATFORM_ADMIN))));
        realm.put("users", accounts.stream().map(DemoRealm::user).toList());
        realm.put(
                "organizations",
                governments.keySet().stream().sorted().map(this::organization).toList());
        realm.put("clients", List.of(portalClient(), cliClient()));
        return realm;
    }

    /** What the realm says of where the portal is, for the pages of the login theme. */
    Map<String, Object> attributes() {
        return Map.of("portal", portal.toString());
    }

    /** The part of the portal's client that follows from where the portal is. */
    Map<String, Object> addresses() {
        var attributes = Map.of(
                "pkce.code.challenge.method",
                "S256",
                "post.logout.redirect.uris",
                portal.resolve("/signed-out").toString(),
                "backchannel.logout.url",
                portal.resolve("/oauth/backchannel-logout").toString(),
                "backchannel.logout.session.required",
                "true");
        return Map.of(
                "secret",
                secret,
                "rootUrl",
                portal.toString(),
                "redirectUris",
                List.of(portal.resolve("/oauth/callback/keycloak").toString()),
                "attributes",
                attributes);
    }

    private Map<String, Object> portalClient() {
        var client = client(PORTAL);
        client.putAll(addresses());
        client.put("publicClient", false);
        client.put("standardFlowEnabled", true);
        client.put("directAccessGrantsEnabled", false);
        client.put("frontchannelLogout", false);
        client.put("protocolMappers", List.of(rolesMapper()));
        return client;
    }

    private static Map<String, Object> cliClient() {
        var client = client(CLI);
        client.put("publicClient", true);
        client.put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", true);
        client.put("protocolMappers", List.of(rolesMapper(), audienceMapper()));
        return client;
    }

    private static Map<String, Object> client(String id) {
        var client = new LinkedHashMap<String, Object>();
        client.put("clientId", id);
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("fullScopeAllowed", true);
        client.put("defaultClientScopes", List.of("basic", "profile", "email", "acr", "organization"));
        client.put("optionalClientScopes", List.of());
        return client;
    }

    /** Realm roles as the claim {@code roles}, in the ID token too. */
    private static Map<String, Object> rolesMapper() {
        return mapper(
                "realm roles",
                "oidc-usermodel-realm-role-mapper",
                Map.of(
                        "claim.name", "roles",
                        "jsonType.label", "String",
                        "multivalued", "true",
                        "id.token.claim", "true",
                        "access.token.claim", "true"));
    }

    /** Makes the portal's API an audience of the tokens: tokens of other clients are not for it. */
    private static Map<String, Object> audienceMapper() {
        return mapper(
                "portal audience",
                "oidc-audience-mapper",
                Map.of("included.client.audience", PORTAL, "access.token.claim", "true"));
    }

    private static Map<String, Object> mapper(String name, String type, Map<String, String> config) {
        return Map.of("name", name, "protocol", "openid-connect", "protocolMapper", type, "config", config);
    }

    private Map<String, Object> organization(RegionCode code) {
        var members = accounts.stream()
                .filter(it -> it.governments().contains(code.alias()))
                .map(it -> Map.of("username", it.username(), "membershipType", "UNMANAGED"))
                .toList();
        return Map.of(
                "name", governments.get(code),
                "alias", code.alias(),
                "enabled", true,
                "domains", List.of(Map.of("name", code.alias() + ".example.org", "verified", true)),
                "members", members);
    }

    private static Map<String, Object> user(DemoAccount account) {
        var names = account.name().split(" ", 2);
        return Map.of(
                "id",
                DemoAccount.subject(account.username()),
                "username",
                account.username(),
                "firstName",
                names[0],
                "lastName",
                names[names.length - 1],
                "email",
                account.email(),
                "emailVerified",
                true,
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", DemoAccount.PASSWORD)),
                "realmRoles",
                Stream.concat(Stream.of("default-roles-" + NAME), account.realmRoles().stream())
                        .toList());
    }
}
