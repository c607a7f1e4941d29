package id.lumbung.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a look at a page would find, over everything on it that can be seen. */
public final class PageLook {
    /** All elements, those within components too. */
    private static final String ELEMENTS = """
            const elements = root => [...root.querySelectorAll('*')]
                .flatMap(it => it.shadowRoot ? [it, ...elements(it.shadowRoot)] : [it]);
            const seen = it => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0;
            const all = elements(document).filter(seen);
            """;

    private static final String CLIPPED_CHOICES = "() => {" + ELEMENTS + """
            const pen = document.createElement('canvas').getContext('2d');
            const widthOf = input => {
                pen.font = getComputedStyle(input).font;
                return pen.measureText(input.value || input.placeholder).width;
            };
            const inputs = all.filter(it => it.matches('vaadin-combo-box > input, vaadin-multi-select-combo-box > input, vaadin-text-field > input:placeholder-shown'))
                .filter(it => widthOf(it) > it.clientWidth + 1)
                .map(it => it.value || it.placeholder);
            const selects = all.filter(it => it.matches('vaadin-select-value-button')).filter(it => {
                const text = document.createRange();
                text.selectNodeContents(it);
                return text.getBoundingClientRect().right > it.getBoundingClientRect().right + 1
                    || it.scrollWidth > it.clientWidth + 1
                    || [...it.querySelectorAll('*')].some(inner => inner.scrollWidth > inner.clientWidth + 1);
            }).map(it => it.textContent.trim());
            const labels = all.filter(it => it.matches('label[slot=label]') && it.parentElement.shadowRoot)
                .filter(it => {
                    const part = it.parentElement.shadowRoot.querySelector('[part=label]');
                    return part && part.scrollWidth > part.clientWidth + 1;
                }).map(it => it.textContent.trim());
            return [...inputs, ...selects, ...labels];
            }""";

    private static final String OVERLAPPING_LABELS = "() => {" + ELEMENTS + """
            const drawings = Map.groupBy(all.filter(it => it.matches('svg text')), it => it.ownerSVGElement);
            const apart = (a, b) => a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 3 || b.bottom <= a.top + 3;
            return [...drawings.values()].flatMap(labels => labels.flatMap((one, at) => labels.slice(at + 1)
                .filter(other => !apart(one.getBoundingClientRect(), other.getBoundingClientRect()))
                .map(other => one.textContent + ' lies on ' + other.textContent)));
            }""";

    private static final String FIGURES_WITHOUT_ORIGIN = "() => {" + ELEMENTS + """
            return all.filter(it => it.matches('.li-figure, .li-line-points, .li-target-figure'))
                .filter(it => !it.closest('.li-explained, .li-region'))
                .filter(it => !it.matches('a, a *, button *') && !it.querySelector('a, button'))
                .map(it => it.textContent.trim());
            }""";

    private static final String OUT_OF_REACH = "() => {" + ELEMENTS + """
            const above = it => it.assignedSlot ?? it.parentElement ?? it.getRootNode().host;
            const scrolls = it => it && (/auto|scroll/.test(getComputedStyle(it).overflowX) || scrolls(above(it)));
            const hidden = it => it && (/inset|rect/.test(getComputedStyle(it).clipPath) || hidden(above(it)));
            const right = it => {
                const text = document.createRange();
                text.selectNodeContents(it);
                return text.getBoundingClientRect().right;
            };
            return all.filter(it => [...it.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()))
                .filter(it => !it.matches('script, style, svg *') && right(it) > innerWidth + 1)
                .filter(it => !scrolls(it) && !hidden(it))
                .map(it => it.textContent.trim());
            }""";

    private static final String COVERED_HEADINGS = """
            () => {
                return [...document.querySelectorAll('main h1')].filter(it => it.checkVisibility()).filter(it => {
                    it.scrollIntoView({ block: 'center' });
                    const box = it.getBoundingClientRect();
                    const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
                    return !it.contains(top);
                }).map(it => it.textContent.trim());
            }""";

    private static final String WORDS = "() => {" + ELEMENTS + """
            const said = it => [...it.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data);
            const told = it => ['aria-label', 'title', 'placeholder', 'alt'].map(name => it.getAttribute(name) ?? '');
            return [...new Set(all.filter(it => !it.matches('script, style'))
                .flatMap(it => [...said(it), ...told(it)])
                .map(it => it.replace(/\\s+/g, ' ').trim()).filter(it => it))];
            }""";

    private final Page page;

    PageLook(Page page) {
        this.page = page;
    }

    /** Choices and labels whose words do not fit into their field. */
    public List<String> clippedChoices() {
        return found(CLIPPED_CHOICES);
    }

    /** Labels of drawings that lie on each other. */
    public List<String> overlappingLabels() {
        return found(OVERLAPPING_LABELS);
    }

    /** Figures that lead nowhere to where they come from, but for those that stand beside it. */
    public List<String> figuresWithoutOrigin() {
        return found(FIGURES_WITHOUT_ORIGIN);
    }

    /** Words that lie beside the window, where nobody can scroll to. */
    public List<String> wordsOutOfReach() {
        return found(OUT_OF_REACH);
    }

    /** Headings that something else lies on. */
    public List<String> coveredHeadings() {
        return found(COVERED_HEADINGS);
    }

    /** All that is said to somebody who sees or hears the page. */
    public List<String> words() {
        return found(WORDS);
    }

    @SuppressWarnings("unchecked")
    private List<String> found(String script) {
        return (List<String>) page.evaluate(script);
    }
}
