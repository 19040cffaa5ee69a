package com.acme.a;

class Off {}
