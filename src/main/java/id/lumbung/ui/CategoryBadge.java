package id.lumbung.ui;

import com.vaadin.flow.component.badge.Badge;

/** A national category in its shade; the highest wears a ribbon. */
public class CategoryBadge extends Badge {
    private static final long serialVersionUID = 1L;

    public CategoryBadge(String code, String label) {
        super(label);
        var shade = CategoryShade.of(code);
        getElement().setAttribute("theme", shade);
        if (shade.equals("category-3")) {
            setIcon(LiIcon.AWARD.create());
        }
    }
}
