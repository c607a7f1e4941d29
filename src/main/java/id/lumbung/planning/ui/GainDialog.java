package id.lumbung.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.core.LeverOffer;

/** Where the gain of an offer comes from, over the list it stands in. */
class GainDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    GainDialog(LeverBoard board, LeverWords words, LeverOffer offer) {
        super(words.title(offer.name(), offer.steps()));
        setWidth("min(640px, 100vw)");
        add(new GainDerivation(board.version(), board.now(), board.after(offer.steps()))
                .withSteps(offer.steps(), words, it -> it.innovationId()
                        .flatMap(board::place)
                        .orElseThrow()));
        getFooter().add(new Button(words.text("planning.levers.close"), _ -> close()));
    }
}
