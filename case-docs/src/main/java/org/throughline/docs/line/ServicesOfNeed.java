package org.throughline.docs.line;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.docs.recognition.content.Goal;
import org.throughline.docs.recognition.content.Need;
import org.throughline.docs.recognition.content.ServiceOfPlan;

/** Which services of a plan work on a need: by what their names speak of, and by what such services usually give. */
final class ServicesOfNeed {

    /** Less than this is chance. */
    private static final double LEAST = 0.25;

    /** What speaks of it less than half as much as another service does works on something else. */
    private static final double BESIDE_THE_BEST = 0.5;

    /** So much of what is needed must be what a service usually gives. */
    private static final double MOSTLY = 0.5;

    /** Without a goal only a service that says so by its name answers a need. */
    private static final double BY_NAME = 0.4;

    /** A program for young adults teaches whatever they need. */
    private static final Set<String> WITHOUT_SUBJECT = Set.of("transition");

    /** What a class does not teach: somebody else does. */
    private static final Set<String> THERAPIES =
            Set.of("speech-sound", "fine-motor", "gross-motor", "mobility-travel", "vision", "hearing", "health");

    /** What a class teaches where nobody else does. */
    private static final Set<String> PERHAPS_THERAPIES = Set.of("self-care", "social", "behavior", "anxiety");

    /** What the name of any service may say. */
    private static final Set<String> OF_ANY = Set.of(
            ("special education specialized specially designed instruction support service services program resource room class"
                            + " classroom teacher consultant consultation related individual group school general home teaching push-in"
                            + " pull-out special-education apoyo servicio servicios salon recurso recursos educacion especial"
                            + " instruccion especializada especializado programa maestra maestro consulta grupo escuela aula")
                    .split(" "));

    private final List<ServiceOfPlan> services;

    /** What the needs and goals of the plan speak of. */
    private final Set<String> stems;

    ServicesOfNeed(List<ServiceOfPlan> services, List<Need> needs, List<Goal> goals) {
        this.services = services;
        this.stems = new HashSet<>();
        needs.forEach(need -> stems.addAll(Affinity.Subject.of(need.area()).stems()));
        goals.forEach(goal -> stems.addAll(Affinity.Subject.of(goal.text()).stems()));
    }

    /**
     * By their names.
     *
     * @param unasked whether a service may answer a need that has no goal by what it usually gives
     */
    List<String> of(Need need, List<Goal> goals, boolean unasked) {
        var asked = Asked.of(need, goals);
        var best = services.stream()
                .filter(service -> !isGeneral(service))
                .mapToDouble(asked::affinity)
                .max()
                .orElse(0);
        var least = goals.isEmpty() && !unasked ? BY_NAME : Math.max(LEAST, BESIDE_THE_BEST * best);
        return services.stream()
                .filter(service -> isGeneral(service)
                        ? !goals.isEmpty() && asked.isTaughtInClass(best >= LEAST)
                        : (goals.isEmpty() && !unasked ? asked.byWords(service) : asked.affinity(service)) >= least)
                .map(ServiceOfPlan::name)
                .distinct()
                .toList();
    }

    /** Its name says nothing of what is taught, such as that of a resource program. */
    private boolean isGeneral(ServiceOfPlan service) {
        return AreasOfNeed.servedBy(service.name()).isEmpty()
                && WITHOUT_SUBJECT.containsAll(AreasOfNeed.of(service.name()).keySet())
                && own(service.name()).noneMatch(stems::contains);
    }

    /** What its name says beyond what others may say, such as a place; names of places with capitals say nothing. */
    private static Stream<String> own(String name) {
        return Arrays.stream(name.split(" ", -1))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .flatMap(word -> Tokens.content(word).stream())
                .filter(word -> !OF_ANY.contains(word) && !WITHOUT_SUBJECT.contains(word))
                .map(Tokens::stem);
    }

    /** What is to be taught: the need and its goals together say so. */
    private record Asked(Map<String, Double> areas, Affinity.Subject named, Affinity.Subject whole) {

        static Asked of(Need need, List<Goal> goals) {
            var named = new StringBuilder(need.area()).append(' ').append(need.text());
            goals.forEach(goal -> named.append(' ').append(goal.area()));
            var whole = new StringBuilder(named);
            goals.forEach(goal -> whole.append(' ').append(goal.text()));
            return new Asked(
                    AreasOfNeed.named(named.toString()),
                    Affinity.Subject.of(named.toString()),
                    Affinity.Subject.of(whole.toString()));
        }

        double affinity(ServiceOfPlan service) {
            var usual = share(AreasOfNeed.servedBy(service.name()), areas);
            return usual >= MOSTLY ? Math.max(byName(service), MOSTLY * usual) : byName(service);
        }

        /** Both hold the same word. */
        double byWords(ServiceOfPlan service) {
            var words = new HashSet<>(Affinity.Subject.of(service.name()).stems());
            words.retainAll(named.stems());
            return words.isEmpty() ? 0 : byName(service);
        }

        double byName(ServiceOfPlan service) {
            var subject = Affinity.Subject.of(service.name());
            return Math.max(Affinity.of(subject, named), 0.65 * Affinity.of(subject, whole));
        }

        boolean isTaughtInClass(boolean isServed) {
            return areas.keySet().stream().noneMatch(THERAPIES::contains)
                    && !(isServed && areas.keySet().stream().anyMatch(PERHAPS_THERAPIES::contains));
        }

        /** How much of what a text speaks of the service serves. */
        private static double share(List<String> served, Map<String, Double> areas) {
            var all = areas.values().stream().mapToDouble(weight -> weight).sum();
            var of = areas.entrySet().stream()
                    .filter(area -> served.contains(area.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            return all == 0 ? 0 : of / all;
        }
    }
}
