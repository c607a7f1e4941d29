package id.lumbung.planning.core;

import java.math.BigDecimal;

/** Which offers are wanted. */
public enum LeverChoice {
    ALL,
    /** Each of its steps can be done in the days that are left. */
    IN_TIME,
    /** Little work. */
    LITTLE_WORK,
    /** Opens the gate of the basic services, or makes innovations eligible. */
    OPENS,
    /** Brings innovations to the standard value. */
    GREENER;

    /** Whether the offer is wanted when so many days are left. */
    public boolean takes(LeverOffer offer, long daysLeft) {
        return switch (this) {
            case ALL -> true;
            case IN_TIME -> offer.longest().compareTo(BigDecimal.valueOf(daysLeft)) <= 0;
            case LITTLE_WORK -> offer.size() == LeverOffer.Size.LOW;
            case OPENS -> offer.opens();
            case GREENER -> offer.greener() > 0;
        };
    }
}
