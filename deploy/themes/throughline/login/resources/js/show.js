// A password can be looked at; without scripts the button is not there.
for (const button of document.querySelectorAll("[data-shows]")) {
  const field = document.getElementById(button.dataset.shows);
  const words = button.querySelector("span");
  const labels = { password: [words.textContent, button.ariaLabel], text: [button.dataset.hide, button.dataset.labelHide] };
  button.hidden = false;
  button.addEventListener("click", () => {
    field.type = field.type === "password" ? "text" : "password";
    [words.textContent, button.ariaLabel] = labels[field.type];
  });
  field.form.addEventListener("submit", () => { field.type = "password"; });
}
