<#import "template.ftl" as layout>
<#assign isRefused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!isRefused displayInfo=true; section>
    <#if section == "header">
        ${msg("loginAccountTitle")}
    <#elseif section == "form">
        <#if isRefused>
            <@layout.note "error"><b>${msg("throughlineDidNotWork")}</b> ${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</@layout.note>
        </#if>
        <form action="${url.loginAction}" method="post">
            <#if !usernameHidden??>
                <div class="field">
                    <label for="username">${msg("email")}</label>
                    <input class="input" id="username" name="username" value="${(login.username!"")}" type="text" inputmode="email"
                           autocomplete="username" autocapitalize="none" spellcheck="false" required
                           <#if isRefused>aria-invalid="true"<#else>autofocus</#if>>
                </div>
            </#if>
            <div class="field">
                <span class="row between">
                    <label for="password">${msg("password")}</label>
                    <#if realm.resetPasswordAllowed>
                        <a class="s forgot" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
                    </#if>
                </span>
                <input class="input" id="password" name="password" type="password" autocomplete="current-password" required
                       <#if isRefused>aria-invalid="true" autofocus</#if>>
            </div>
            <#if realm.rememberMe && !usernameHidden??>
                <label class="row check">
                    <input name="rememberMe" type="checkbox" <#if login.rememberMe??>checked</#if>>${msg("rememberMe")}
                </label>
            </#if>
            <#if auth.selectedCredential?has_content>
                <input type="hidden" name="credentialId" value="${auth.selectedCredential}">
            </#if>
            <button class="btn primary" type="submit">${msg("doLogIn")}</button>
        </form>
    <#elseif section == "info">
        <p>${msg("throughlineNewFamily")}</p>
    </#if>
</@layout.registrationLayout>
