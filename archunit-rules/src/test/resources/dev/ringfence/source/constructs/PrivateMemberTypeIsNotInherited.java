package shop.service;

class PrivateMemberTypeIsNotInherited extends Clerk {
    OrderState state; // shop.service.OrderState: both
}
