<#import "template.ftl" as layout>
<#assign isRefused = messagesPerField.existsError("password", "password-confirm")>
<@layout.registrationLayout displayMessage=!isRefused; section>
    <#if section == "header">
        ${msg("updatePasswordTitle")}
    <#elseif section == "form">
        <#if isRefused>
            <@layout.note "error">${kcSanitize(messagesPerField.getFirstError("password", "password-confirm"))?no_esc}</@layout.note>
        </#if>
        <form action="${url.loginAction}" method="post">
            <@layout.secret id="password-new" label=msg("passwordNew") isWrong=isRefused isFocused=true/>
            <@layout.secret id="password-confirm" label=msg("passwordConfirm") isWrong=isRefused/>
            <label class="row check">
                <input name="logout-sessions" type="checkbox" value="on" checked>${msg("logoutOtherSessions")}
            </label>
            <button class="btn primary" type="submit">${msg("throughlineSavePassword")}</button>
            <#if isAppInitiatedAction??>
                <button class="btn" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
            </#if>
        </form>
    </#if>
</@layout.registrationLayout>
