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
                    <label for="username">${msg("usernameOrEmail")}</label>
                    <input class="input" id="username" name="username" value="${(login.username!"")}" type="text" inputmode="email"
                           autocomplete="username" autocapitalize="none" spellcheck="false" required
                           <#if isRefused>aria-invalid="true"<#else>autofocus</#if>>
                </div>
            </#if>
            <@layout.secret id="password" label=msg("password") autocomplete="current-password" isWrong=isRefused isFocused=isRefused>
                <#if realm.resetPasswordAllowed>
                    <a class="s forgot" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a>
                </#if>
            </@layout.secret>
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
