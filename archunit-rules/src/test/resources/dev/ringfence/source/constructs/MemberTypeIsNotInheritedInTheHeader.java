package shop.service;

class MemberTypeIsNotInheritedInTheHeader extends DeskHolder
        implements java.util.function.Supplier<OrderDesk> { // shop.service.OrderDesk: both
    @Override
    public shop.service.OrderDesk get() { // shop.service.OrderDesk: both
        return null;
    }
}
