package shop.service;

class PatternVariableNamedLikeType {
    boolean run(Object any) {
        return any instanceof String OrderDesk && OrderDesk.length() > 1;
    }

    int negated(Object any) {
        if (!(any instanceof String OrderDesk)) throw new IllegalArgumentException();
        return OrderDesk.length();
    }
}
