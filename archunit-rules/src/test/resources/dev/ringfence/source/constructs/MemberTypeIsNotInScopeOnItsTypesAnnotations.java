package shop.service;

import shop.quotes.Mark;

@Mark(types = OrderDesk.class) // shop.service.OrderDesk: both
class MemberTypeIsNotInScopeOnItsTypesAnnotations {
    class OrderDesk {}
}
