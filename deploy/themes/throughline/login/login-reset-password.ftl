<#import "template.ftl" as layout>
<#assign isRefused = messagesPerField.existsError("username")>
<@layout.registrationLayout displayMessage=!isRefused; section>
    <#if section == "header">
        ${msg("emailForgotTitle")}
    <#elseif section == "form">
        <p>${msg("emailInstruction")}</p>
        <#if isRefused>
            <@layout.note "error">${kcSanitize(messagesPerField.get("username"))?no_esc}</@layout.note>
        </#if>
        <form action="${url.loginAction}" method="post">
            <div class="field">
                <label for="username">${msg("usernameOrEmail")}</label>
                <input class="input" id="username" name="username" value="${(auth.attemptedUsername!"")}" type="text" inputmode="email"
                       autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus
                       <#if isRefused>aria-invalid="true"</#if>>
            </div>
            <button class="btn primary" type="submit">${msg("throughlineSendMail")}</button>
            <a class="btn" href="${url.loginUrl}">${msg("backToLogin")}</a>
        </form>
    </#if>
</@layout.registrationLayout>
