export { difference, isNothing, nothing, opposite, sum, type Change, type Counts } from './counts.rules.js';
export { figureModel, type FigureDocument } from './figure-rows.model.js';
export { openFigureRows, type Addition, type FigureRows } from './figure-rows.service.js';
export { placeOf, type Place, type PlacesOf } from './place.rules.js';
export { placesIn } from './places.service.js';
export { rateOf, type Rate } from './rate.rules.js';
