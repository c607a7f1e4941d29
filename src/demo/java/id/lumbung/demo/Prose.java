package id.lumbung.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The written parts of an invented innovation's profile; each says that it is an example. */
final class Prose {
    private static final Map<String, List<String>> PARTS = parts();

    private final Seeded chance;
    private final String government;

    Prose(Seeded chance, String government) {
        this.chance = chance;
        this.government = government;
    }

    /** The design, of 300 words and more; without its last part it is too short to be eligible. */
    String design(PlannedInnovation innovation, String affair, boolean complete) {
        var paragraphs = new ArrayList<String>();
        for (var variants : PARTS.values()) {
            paragraphs.add(filled(chance.pick(variants), innovation, affair));
        }
        return String.join("\n\n", complete ? paragraphs : paragraphs.subList(0, paragraphs.size() - 2));
    }

    String aim(PlannedInnovation innovation, String affair) {
        var words = innovation.expansion().isEmpty() ? "" : innovation.expansion() + ". ";
        return filled(
                words + "{judul} bertujuan mendekatkan layanan {urusan} kepada warga {daerah}.", innovation, affair);
    }

    String benefit(PlannedInnovation innovation, String affair) {
        return filled(
                "Warga memperoleh layanan {urusan} lebih cepat dan {opd} memperoleh data yang lebih lengkap. Contoh peragaan.",
                innovation,
                affair);
    }

    String result(PlannedInnovation innovation, String affair) {
        var people = chance.between(120, 2400);
        return filled(
                "Sampai triwulan ini " + people + " orang telah dilayani melalui {judul}. Angka contoh.",
                innovation,
                affair);
    }

    private String filled(String text, PlannedInnovation innovation, String affair) {
        return text.replace("{judul}", innovation.title())
                .replace("{opd}", innovation.agency().name())
                .replace("{urusan}", affair.toLowerCase(java.util.Locale.ROOT))
                .replace("{daerah}", government);
    }

    private static Map<String, List<String>> parts() {
        var parts = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : Csv.lines("design.txt")) {
            if (line.startsWith("# ")) {
                current = (ArrayList<String>) parts.computeIfAbsent(line.substring(2), _ -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        return parts;
    }
}
