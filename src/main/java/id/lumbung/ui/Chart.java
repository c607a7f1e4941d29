package id.lumbung.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;

/**
 * An ECharts drawing. The option is ECharts' own; a colour in it is the name of a token ({@code --li-nila}) and follows
 * the colour scheme. What it shows is said in a sentence too.
 */
@Tag("li-chart")
@JsModule("./li-chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class Chart extends Component implements HasSize {
    private static final long serialVersionUID = 1L;

    public Chart(Map<String, ?> option, String sentence) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
        getElement().setPropertyMap("option", option);
    }
}
