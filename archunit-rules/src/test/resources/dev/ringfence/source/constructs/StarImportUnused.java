package shop.constructs;

import shop.orders.*; // shop.orders.*: source

class StarImportUnused {}
