package id.lumbung.instrument.core;

import java.util.List;

/** What may be chosen in the profile of an innovation. */
public record CodeLists(
        List<Code> stages,
        List<Code> forms,
        List<Code> types,
        List<Code> initiators,
        List<Code> classifications,
        List<Affair> affairs,
        List<Text> criteria,
        List<Text> designSections,
        List<Attachment> attachments) {
    public CodeLists {
        stages = List.copyOf(stages);
        forms = List.copyOf(forms);
        types = List.copyOf(types);
        initiators = List.copyOf(initiators);
        classifications = List.copyOf(classifications);
        affairs = List.copyOf(affairs);
        criteria = List.copyOf(criteria);
        designSections = List.copyOf(designSections);
        attachments = List.copyOf(attachments);
    }
}
