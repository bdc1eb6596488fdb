<#-- The frame of every page of the login; the pages themselves are the parent's, but for the three with a password in them or before it. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign heading><#nested "header"></#assign>
<!doctype html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${msg("throughlineTitle", heading?markup_string?replace("<[^>]+>", "", "r")?trim)}</title>
    <link rel="icon" href="${url.resourcesPath}/img/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${url.resourcesPath}/styles/throughline.css">
    <link rel="stylesheet" href="${url.resourcesPath}/css/login.css">
    <script src="${url.resourcesPath}/js/show.js" defer></script>
</head>
<body>
<div class="login">
    <header class="art">
        <svg class="wordmark" viewBox="0 0 208 32" role="img" aria-label="Throughline"><path d="M3 21.500C9.500 21.500 10 13.500 16 13.500S22.500 5.500 29 5.500" fill="none" stroke="currentColor" stroke-width="2.600" stroke-linecap="round"/><circle cx="3.500" cy="21.500" r="3.300" fill="currentColor"/><circle cx="16" cy="13.500" r="3.300" fill="currentColor"/><circle cx="28.500" cy="5.500" r="3.300" fill="var(--tl-surface,#fff)" stroke="currentColor" stroke-width="2.400"/><path transform="translate(40 0)" fill="currentColor" d="M6.9 24V7.6H0.4V4H17.5V7.6H11V24Z M19.5 24V2.8H23.4V11.2Q23.8 10.6 24.4 10.1Q25 9.5 26 9.2Q26.9 8.8 28 8.8Q29.9 8.8 31 9.5Q32.1 10.2 32.6 11.6Q33 12.9 33 14.8V24H29.2V15.8Q29.2 14.8 29 13.9Q28.9 13 28.3 12.4Q27.8 11.9 26.5 11.9Q25 11.9 24.2 13Q23.4 14.1 23.4 16.2V24Z M36.4 24V9.1H39.4L40.2 11.9Q40.7 10.8 41.4 10.1Q42.1 9.4 43 9.1Q44 8.8 45.1 8.8V12.7Q43.4 12.5 42.3 13Q41.3 13.4 40.7 14.4Q40.2 15.3 40.2 16.9V24Z M54.1 24.4Q52.6 24.4 51.3 23.9Q49.9 23.4 48.8 22.5Q47.7 21.5 47.1 20.1Q46.5 18.6 46.5 16.6Q46.5 14.5 47.1 13.1Q47.7 11.6 48.8 10.7Q49.9 9.7 51.3 9.3Q52.6 8.8 54.1 8.8Q55.5 8.8 56.9 9.3Q58.3 9.7 59.3 10.7Q60.4 11.6 61.1 13.1Q61.7 14.5 61.7 16.6Q61.7 18.6 61.1 20.1Q60.4 21.5 59.3 22.5Q58.3 23.4 56.9 23.9Q55.5 24.4 54.1 24.4ZM54.1 21.3Q55.1 21.3 55.9 20.8Q56.7 20.3 57.2 19.3Q57.7 18.3 57.7 16.6Q57.7 14.9 57.2 13.8Q56.7 12.8 55.9 12.3Q55.1 11.9 54.1 11.9Q53.1 11.9 52.3 12.3Q51.5 12.8 50.9 13.8Q50.4 14.9 50.4 16.6Q50.4 18.3 50.9 19.3Q51.5 20.3 52.3 20.8Q53.1 21.3 54.1 21.3Z M69.2 24.4Q67.3 24.4 66.2 23.6Q65.1 22.9 64.7 21.5Q64.2 20.1 64.2 18.3V9.1H68.1V17.2Q68.1 18.3 68.2 19.3Q68.3 20.2 68.9 20.7Q69.4 21.3 70.6 21.3Q72.2 21.3 72.9 20.3Q73.6 19.2 73.6 17.1V9.1H77.5V24H74.3L73.6 21.9Q73 23 72 23.7Q71 24.4 69.2 24.4Z M87.8 30Q86.6 30 85.3 29.7Q84.1 29.3 83.1 28.6Q82 27.8 81.5 26.6L84.7 25.2Q85.1 26 85.9 26.5Q86.7 26.9 87.9 26.9Q88.8 26.9 89.5 26.7Q90.2 26.4 90.7 25.6Q91.2 24.9 91.2 23.7V21.1Q90.3 22.3 89.1 22.9Q87.9 23.6 86.4 23.6Q84.8 23.6 83.4 22.7Q81.9 21.8 81 20.2Q80.1 18.6 80.1 16.3Q80.1 13.7 81 12.1Q81.9 10.4 83.3 9.6Q84.8 8.8 86.3 8.8Q87.9 8.8 89.1 9.4Q90.4 10.1 91.2 11.3L91.8 9.1H95V23.2Q95 25.5 94.1 27Q93.2 28.5 91.6 29.3Q90 30 87.8 30ZM87.7 20.5Q88.7 20.5 89.5 20.1Q90.3 19.7 90.8 18.7Q91.3 17.8 91.3 16.2Q91.3 14.6 90.8 13.6Q90.3 12.7 89.5 12.3Q88.7 11.9 87.7 11.9Q86.2 11.9 85.2 12.9Q84.1 14 84.1 16.1Q84.1 18.3 85.2 19.4Q86.2 20.5 87.7 20.5Z M98.3 24V2.8H102.2V11.2Q102.6 10.6 103.2 10.1Q103.8 9.5 104.8 9.2Q105.7 8.8 106.8 8.8Q108.7 8.8 109.8 9.5Q110.9 10.2 111.4 11.6Q111.8 12.9 111.8 14.8V24H108V15.8Q108 14.8 107.8 13.9Q107.7 13 107.1 12.4Q106.6 11.9 105.3 11.9Q103.8 11.9 103 13Q102.2 14.1 102.2 16.2V24Z M119.5 24Q117.8 24 116.9 23.7Q115.9 23.4 115.5 22.5Q115.1 21.7 115.1 20V2.8H118.9V19.1Q118.9 20.2 119.3 20.5Q119.7 20.8 120.8 20.8H122V24Z M125.4 24V12.1H123.1V9.1H129.3V24ZM127.2 6.6Q126.2 6.6 125.5 5.9Q124.7 5.1 124.7 4.2Q124.7 3.1 125.5 2.4Q126.2 1.7 127.2 1.7Q128.2 1.7 128.9 2.5Q129.6 3.2 129.6 4.2Q129.6 5.1 128.9 5.9Q128.2 6.6 127.2 6.6Z M132.8 24V9.1H136.1L136.7 11.2Q137 10.6 137.7 10.1Q138.3 9.5 139.2 9.2Q140.1 8.8 141.3 8.8Q143.2 8.8 144.3 9.5Q145.4 10.2 145.8 11.6Q146.3 12.9 146.3 14.8V24H142.4V15.8Q142.4 14.8 142.3 13.9Q142.1 13 141.6 12.4Q141 11.9 139.8 11.9Q138.2 11.9 137.4 13Q136.7 14.1 136.7 16.2V24Z M156.6 24.4Q154.2 24.4 152.5 23.4Q150.7 22.4 149.7 20.7Q148.8 18.9 148.8 16.5Q148.8 14.2 149.8 12.4Q150.9 10.7 152.6 9.7Q154.4 8.8 156.5 8.8Q158.3 8.8 159.7 9.5Q161.1 10.1 162.1 11.3Q163.1 12.5 163.5 14.1Q164 15.8 163.8 17.6H152.6Q152.8 18.6 153.2 19.3Q153.6 20 154.1 20.5Q154.7 20.9 155.3 21.1Q155.9 21.3 156.5 21.3Q157.7 21.3 158.4 20.9Q159.2 20.6 159.7 20L162.9 21.2Q161.9 22.7 160.2 23.5Q158.5 24.4 156.6 24.4ZM152.6 15.1H160.1Q160.1 14.1 159.6 13.4Q159.2 12.6 158.4 12.2Q157.6 11.8 156.6 11.8Q155.7 11.8 154.8 12.1Q154 12.4 153.4 13.1Q152.8 13.8 152.6 15.1Z"/></svg>
        <div class="story">
            <p class="claim">${msg("throughlineClaim")}</p>
            <svg viewBox="0 0 640 300" aria-hidden="true" class="hide-s">
                <path d="M-80 250C60 250 70 190 170 190S280 128 380 128 500 62 590 62" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round"/>
                <circle cx="17" cy="237" r="13" fill="#fff" stroke="#fff" stroke-width="5"/>
                <circle cx="170" cy="190" r="13" fill="#fff" stroke="#fff" stroke-width="5"/>
                <circle cx="380" cy="128" r="13" fill="#fff" stroke="#fff" stroke-width="5"/>
                <circle cx="590" cy="62" r="13" fill="#0f5a6b" stroke="#fff" stroke-width="5"/>
                <text x="26" y="280">${msg("throughlineNeeds")}</text>
                <text x="170" y="234">${msg("throughlineGoals")}</text>
                <text x="380" y="172">${msg("throughlineServices")}</text>
                <text x="590" y="108">${msg("throughlineProgress")}</text>
            </svg>
        </div>
        <p class="what hide-s">${msg("throughlineWhat")}</p>
    </header>
    <main class="form">
        <div class="box">
            <div class="row between">
                <h1>${heading}</h1>
                <#if realm.internationalizationEnabled && locale.supported?size gt 1>
                    <#list locale.supported as other>
                        <#if other.languageTag != locale.currentLanguageTag>
                            <a class="btn language" href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}"><svg class="i" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8.7"/><path d="M3.5 12h17M12 3.5c3 2.7 4 5.5 4 8.5s-1 5.8-4 8.5c-3-2.7-4-5.5-4-8.5s1-5.8 4-8.5z"/></svg>${other.label}</a>
                        </#if>
                    </#list>
                </#if>
            </div>
            <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
                <@note message.type>${kcSanitize(message.summary)?no_esc}</@note>
            </#if>
            <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
                <p class="muted">${auth.attemptedUsername} <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
            </#if>
            <#nested "form">
            <#nested "socialProviders">
            <#if displayInfo>
                <div class="s muted after"><#nested "info"></div>
            </#if>
        </div>
    </main>
</div>
</body>
</html>
</#macro>

<#macro note type>
<p class="note <#if type == "error">overdue<#elseif type == "success">met<#elseif type == "warning">soon<#else>info</#if>" <#if type == "error">role="alert"<#else>role="status"</#if>>
    <#if type == "error"><svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3.5 21.5 20h-19z"/><path d="M12 10v4.5M12 17.3v.1"/></svg></#if>
    <span><#nested></span>
</p>
</#macro>

<#-- A password that can be looked at; whatever stands beside its label comes after it when one goes through by the keyboard. -->
<#macro secret id label autocomplete="new-password" isWrong=false isFocused=false>
<div class="field secret">
    <label for="${id}">${label}</label>
    <span class="input <#if isWrong>wrong</#if>">
        <input id="${id}" name="${id}" type="password" autocomplete="${autocomplete}" required <#if isWrong>aria-invalid="true"</#if> <#if isFocused>autofocus</#if>>
        <button class="show" type="button" hidden data-shows="${id}" data-hide="${msg("throughlineHide")}" aria-label="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><svg class="i" viewBox="0 0 24 24" aria-hidden="true"><path d="M2.5 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z"/><circle cx="12" cy="12" r="3"/></svg><span>${msg("throughlineShow")}</span></button>
    </span>
    <#nested>
</div>
</#macro>
