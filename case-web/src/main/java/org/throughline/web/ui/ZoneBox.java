package org.throughline.web.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A choice of a time zone: those of the United States first. */
public final class ZoneBox extends ComboBox<ZoneId> {

    private static final List<String> OURS = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "Pacific/Guam",
            "Pacific/Pago_Pago");

    /** Zones of places alone: the database knows no others that Java knows. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** @param now what is chosen so far, which may be one that is not in the list otherwise */
    public ZoneBox(String label, ZoneId now) {
        super(label);
        var others = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> PLACE.matcher(name).matches() && !OURS.contains(name))
                .sorted(Comparator.naturalOrder());
        setItems(Stream.of(OURS.stream(), others, Stream.of(now.getId()))
                .flatMap(names -> names)
                .distinct()
                .map(ZoneId::of)
                .toList());
        setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
        setValue(now);
    }
}
