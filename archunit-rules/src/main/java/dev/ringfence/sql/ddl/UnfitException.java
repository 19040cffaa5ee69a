package dev.ringfence.sql.ddl;

/** Says, within this room, that a statement does not go on as its beginning promised. */
final class UnfitException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient DdlReading reading;

    private UnfitException(DdlReading reading) {
        super(reading.toString(), null, false, false);
        this.reading = reading;
    }

    static UnfitException unread(String why) {
        return new UnfitException(new DdlReading.Unread(why));
    }

    static UnfitException notSeen(String what) {
        return new UnfitException(new DdlReading.NotSeen(what));
    }

    DdlReading reading() {
        return reading;
    }
}
