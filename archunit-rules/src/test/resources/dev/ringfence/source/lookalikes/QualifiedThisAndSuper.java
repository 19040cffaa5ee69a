package shop.service;

class QualifiedThisAndSuper extends DeskHolder implements java.util.function.Supplier<Object> {
    @Override
    public Object get() {
        return QualifiedThisAndSuper.this.hashCode() + QualifiedThisAndSuper.super.hashCode();
    }
}
