package shop.constructs;

class IgnorableCharacterInEscape {
    Object order(Object any) {
        return (shop.or\u00ADders.Pri\uu200Dces) any; // shop.orders.Prices: source
    }

    String text = "\u00ad\"";
    char letter = '\ufeff';
    int max = sh\u007fop.orders.Li\u0001mits.MAX; // shop.orders.Limits: source
}
