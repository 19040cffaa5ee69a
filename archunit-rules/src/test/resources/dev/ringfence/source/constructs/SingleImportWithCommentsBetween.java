package shop.constructs;

import /* of */ shop . /* the */ orders.Order /* module */; // shop.orders.Order: source

class SingleImportWithCommentsBetween {}
