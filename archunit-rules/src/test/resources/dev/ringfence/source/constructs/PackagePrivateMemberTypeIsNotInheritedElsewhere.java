package shop.service;

class PackagePrivateMemberTypeIsNotInheritedElsewhere extends shop.quotes.Holder {
    OrderState state; // shop.service.OrderState: both
}
