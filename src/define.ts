// Registers every element of a shopper's page.
import './elements/provider/define.js';
