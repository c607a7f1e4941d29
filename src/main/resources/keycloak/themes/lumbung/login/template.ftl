<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<!doctype html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>${heading}<#if (org.name)?has_content> · ${org.name}</#if> · Lumbung Inovasi</title>
    <link rel="icon" href="${url.resourcesPath}/icons/favicon.svg">
    <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <script>
        if (matchMedia('(prefers-color-scheme: dark)').matches) {
            document.documentElement.setAttribute('theme', 'dark');
        }
    </script>
    <script type="importmap">{"imports": {"rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js"}}</script>
    <#if scripts??>
        <#list scripts as script>
    <script src="${script}"></script>
        </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
    <script type="module">
        <#outputformat "JavaScript">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
        </#outputformat>
    </script>
    </#if>
</head>
<body data-page-id="login-${pageId}">
<main>
    <div class="top">
        <p class="brand"><img src="${url.resourcesPath}/icons/favicon.svg" alt="" width="28" height="28">Lumbung Inovasi</p>
        <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <nav aria-label="${msg("languages")}">
            <#list locale.supported as l>
            <a href="${l.url}" lang="${l.languageTag}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${msg("lumbungLanguage_" + l.languageTag)}</a>
            </#list>
        </nav>
        </#if>
    </div>
    <#if (org.name)?has_content>
    <p class="government">${org.name}</p>
    </#if>
    <h1>${heading}</h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
    <p class="who"><span>${auth.attemptedUsername}</span> <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("lumbungOtherAccount")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="told told-${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
    </#if>

    <#nested "form">

    <#-- Keycloak's own link needs to know for which client somebody came, which on its error pages it often does not. -->
    <#if pageId == "error" && !(client.baseUrl)?has_content && realm.getAttribute("portal")?has_content>
    <p><a id="backToApplication" href="${realm.getAttribute("portal")}">${msg("backToApplication")}</a></p>
    </#if>

    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
        <button class="link" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
    <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
        <button class="link" name="switchOrganization" value="true">${msg("doSwitchOrganization")}</button>
    </form>
    </#if>

    <#nested "socialProviders">
    <#if displayInfo>
    <div class="info"><#nested "info"></div>
    </#if>

    <div class="help">
        <h2>${msg("lumbungHelpTitle")}</h2>
        <p><#if !realm.resetPasswordAllowed && pageId?starts_with("login")>${msg("lumbungForgotten")} </#if>${msg("lumbungHelp")}</p>
        <#if properties.helpAddress?has_content>
        <p><a href="${properties.helpAddress}">${properties.helpName!properties.helpAddress}</a></p>
        </#if>
    </div>
</main>
<script>
    document.querySelector('main form input:not([type="hidden"], [type="submit"], [type="checkbox"])')?.focus();
</script>
</body>
</html>
</#macro>
