package dev.ringfence.flags;

/** Writes the map of a seam from orders to a vendor's client, which lasts until the middle of 2027 and has some flags. */
final class Cutover {

    private Cutover() {}

    /** Returns the map, in which web is a module beside orders. */
    static String map(String flags) {
        return """
                modules:
                  orders: {packages: [.orders]}
                  web: {packages: [.web]}
                seams:
                  cutover:
                    old: orders
                    new: com.vendor
                    flags: [%s]
                    until: 2027-06-30
                    owner: us
                    because: ORD-1
                """.formatted(flags);
    }
}
