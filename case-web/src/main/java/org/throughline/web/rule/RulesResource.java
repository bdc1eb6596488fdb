package org.throughline.web.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.core.rule.BilingualText;
import org.throughline.core.rule.DutyBearer;
import org.throughline.core.rule.LimitKind;
import org.throughline.core.rule.Rule;
import org.throughline.core.rule.RulePack;
import org.throughline.core.rule.RuleService;
import org.throughline.core.rule.Verification;
import org.throughline.core.student.StateCode;

@ApplicationScoped
@Path("rules")
@Tag(name = "Rules")
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    /** @param legal whether it comes to a date; if not, the law names no day, and it makes a reminder */
    public record RuleJson(
            String id,
            String state,
            @Nullable String replaces,
            String topic,
            BilingualText duty,
            DutyBearer bound,
            LimitKind standard,
            boolean legal,
            String citation,
            Verification verification,
            boolean checked,
            String text,
            String note,
            String source) {

        static RuleJson of(Rule rule) {
            return new RuleJson(
                    rule.id(),
                    rule.state(),
                    rule.replaces(),
                    rule.topic(),
                    rule.duty(),
                    rule.bound(),
                    rule.standard(),
                    rule.isLegal(),
                    rule.citation(),
                    rule.verification(),
                    rule.isChecked(),
                    rule.text(),
                    rule.note(),
                    rule.source());
        }
    }

    public record RulesJson(String version, List<RuleJson> rules) {

        static RulesJson of(RulePack pack, @Nullable String state) {
            var rules = state == null ? pack.rules() : pack.in(state);
            return new RulesJson(
                    pack.version(), rules.stream().map(RuleJson::of).toList());
        }
    }

    @Inject
    RuleService rules;

    @GET
    @Operation(summary = "The rules in force, all or those that hold in a state, each with how far it is verified")
    public RulesJson get(@QueryParam("state") @Nullable @StateCode String state) {
        return RulesJson.of(rules.inForce(), state);
    }

    /** The body is a whole pack, in the form of the shipped one. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts newer rules in place for the organisation; all deadlines are computed anew")
    public RulesJson put(@NotBlank String pack) {
        return RulesJson.of(rules.put(pack), null);
    }

    @POST
    @Path("{version}/withdrawal")
    @Operation(summary = "Takes rules of the organisation back; those before them hold again, and all is computed anew")
    public RulesJson takeBack(@PathParam("version") String version) {
        return RulesJson.of(rules.takeBack(version), null);
    }
}
