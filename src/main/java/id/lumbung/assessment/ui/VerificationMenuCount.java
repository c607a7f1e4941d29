package id.lumbung.assessment.ui;

import com.vaadin.flow.component.Component;
import id.lumbung.assessment.VerificationQueue;
import id.lumbung.ui.MenuCount;
import jakarta.inject.Singleton;

/** How many claims wait, beside the desk's entry in the navigation. */
@Singleton
class VerificationMenuCount implements MenuCount {
    private final VerificationQueue queue;

    VerificationMenuCount(VerificationQueue queue) {
        this.queue = queue;
    }

    @Override
    public Class<? extends Component> view() {
        return VerificationView.class;
    }

    @Override
    public long count() {
        return queue.length();
    }
}
